import type { PassphraseScore } from '../../../domain/vault/model';

type Guess = (passphrase: string) => { readonly score: PassphraseScore };

let loading: Promise<Guess> | null = null;

/** How hard a passphrase is to guess, by zxcvbn with English words. Its dictionaries are large: loaded when first asked. */
export async function passphraseScore(passphrase: string): Promise<PassphraseScore> {
  if (passphrase === '') return 0;
  loading ??= load();
  return (await loading)(passphrase.slice(0, 100)).score;
}

async function load(): Promise<Guess> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const checker = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return (passphrase) => checker.check(passphrase);
}
