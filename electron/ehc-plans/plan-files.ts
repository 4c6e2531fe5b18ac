import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import type { PlanPreview } from '../../domain/ehc-plans/api';
import { foundInPlan, pupilDoubts } from '../../domain/ehc-plans/preview';
import { type LoadedPlan, planFromSample } from '../../domain/ehc-plans/sample-format';
import { newId } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import type { PlanPupil } from './repository';

/** A plan as text is some tens of kilobytes; more than this is another kind of file. */
const largestFile = 5 * 1024 * 1024;

/** Plans that were read from files and are being looked at; only the latest few are remembered, in memory alone. */
export class PlanFiles {
  private readonly read = new Map<string, { readonly pupilId: string; readonly plan: LoadedPlan }>();

  constructor(private readonly dialogs: Dialogs) {}

  /** Asks for a file and reads it. Null when the user cancelled; problems in words, nothing is changed. */
  async choose(pupil: PlanPupil): Promise<Result<PlanPreview | null>> {
    const files = await this.dialogs.openFiles(
      'Choose the file of the plan',
      [{ name: 'EHC plan', extensions: ['json'] }],
      false,
    );
    const file = files?.[0];
    if (file === undefined) return ok(null);
    const text = await readText(file);
    if (!text.ok) return text;
    const plan = planFromSample(text.value);
    if (!plan.ok) return plan;
    const token = newId();
    this.remember(token, pupil.id, plan.value);
    const { version, status, issuedOn } = plan.value.content.plan;
    return ok({
      token,
      fileName: path.basename(file),
      version,
      status,
      issuedOn,
      found: foundInPlan(plan.value),
      doubts: pupilDoubts(plan.value.pupil, pupil),
    });
  }

  /** The plan behind a token, once. */
  take(token: string, pupilId: string): LoadedPlan | null {
    const found = this.read.get(token);
    if (found?.pupilId !== pupilId) return null;
    this.read.delete(token);
    return found.plan;
  }

  private remember(token: string, pupilId: string, plan: LoadedPlan): void {
    for (const older of [...this.read.keys()].slice(0, -2)) this.read.delete(older);
    this.read.set(token, { pupilId, plan });
  }
}

async function readText(file: string): Promise<Result<string>> {
  try {
    if ((await stat(file)).size > largestFile) {
      return fail('too-large', 'This file is too large to be a plan. Nothing was changed.');
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (error) {
    if (error instanceof TypeError)
      return fail(
        'not-text',
        'This file is not text, so it cannot be loaded as a plan. Nothing was changed.',
      );
    return fail(
      'unreadable',
      'The file could not be read. Check that it is still there and not open elsewhere. Nothing was changed.',
    );
  }
}
