import { fail, type Problem } from '../../domain/common/result';
import type { VaultProblemKind } from '../../domain/vault/model';
import { isDiskTrouble } from '../files/file-problem';

type OwnKind = Exclude<
  VaultProblemKind,
  | 'folder-read-only'
  | 'folder-unreadable'
  | 'folder-unreachable'
  | 'file-busy'
  | 'disk-full'
  | 'recovery-key-mistyped'
>;

/** What a vault's troubles are called in plain English: what happened, that nothing was changed, what to do. */
const messages: Readonly<Record<OwnKind, string>> = {
  'vault-missing':
    'This folder has records in it, but the file vault.json, which holds their lock, is not there. Nothing was changed. ' +
    'Look for vault.json where the folder came from, or bring it back from a backup. Do not start a new vault here.',
  'vault-damaged':
    'The file vault.json cannot be read: it was cut off or changed by something else. Nothing was changed, and your records ' +
    'are as they were. Use the copy kept beside it if one is offered, or bring vault.json back from a backup.',
  'vault-newer':
    'This vault was made by a newer version of SENDCO Desk. Nothing was changed. Install the newest version, then open it again.',
  'vault-weakened':
    'The protection settings in vault.json were altered by something other than SENDCO Desk, so it was not opened. Nothing was ' +
    'changed. Bring vault.json back from a backup, and tell whoever looks after your computer.',
  'vault-in-use':
    'This vault is already open in another window or on another computer. Nothing was changed. Close it there, then try again.',
  'vault-exists':
    'This folder already holds a vault or parts of one. Nothing was changed. Open that vault, or choose an empty folder for a new one.',
  'records-missing':
    'The vault is here, but the file records.db with its records is not, or it is empty. Nothing was changed, and no empty one was ' +
    'made in its place. Look for it where the folder came from, or restore the newest backup.',
  'folder-missing':
    'There is no vault in this place. Nothing was changed. The folder may have been moved, or it is on a memory stick or ' +
    'network drive that is not connected. Connect it and try again, or choose another folder.',
  'wrong-passphrase':
    'That is not the passphrase of this vault. Nothing was changed. Check that Caps Lock is off and try again. ' +
    'If you have forgotten it, use the recovery sheet.',
  'unlock-too-soon':
    'After several wrong passphrases there is a short wait before the next try. Nothing was changed.',
  'passphrase-too-weak': 'Choose a longer passphrase. Nothing was changed.',
  'recovery-key-wrong':
    'These words are a proper recovery key, but not the one of this vault. Nothing was changed. ' +
    'Check that the sheet names this vault and is the newest one.',
};

/** A vault problem with its usual wording. `facts` is for the screen: holder, seconds to wait, versions. */
export function vaultProblem(
  kind: OwnKind,
  facts?: NonNullable<Problem['facts']>,
  message: string = messages[kind],
) {
  return fail(kind, message, facts === undefined ? {} : { facts });
}

/** True for what may be otherwise in a moment, with nothing done: the disk's own troubles, and a folder that is still being put back. */
export function maySoonPass(problem: Problem): boolean {
  return isDiskTrouble(problem) || problem.kind === 'vault-missing';
}
