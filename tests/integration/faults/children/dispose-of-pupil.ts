/**
 * A program of its own that disposes of a pupil's record until it is killed: `dispose-of-pupil.mjs <order as JSON>`. Says `ready` before it
 * begins and `done` when it was told that all is finished. Any problem ends it with that problem's words.
 */
import { writeSync } from 'node:fs';
import path from 'node:path';
import { ok } from '../../../../domain/common/result';
import { confirmationWords } from '../../../../domain/retention/confirmation';
import { openDatabase } from '../../../../electron/database/open-database';
import { DocumentStore } from '../../../../electron/documents/document-store';
import { retentionService } from '../../../../electron/retention/service';

const order = JSON.parse(process.argv[2] ?? '') as {
  readonly folder: string;
  readonly key: string;
  readonly pupilId: string;
  readonly today: string;
};
const clock = { now: () => `${order.today}T09:30:00.000Z`, today: () => order.today };
const key = Buffer.from(order.key, 'hex');
const opened = await openDatabase({
  ...{ file: path.join(order.folder, 'records.db'), key, clock, actor: 'A tester' },
});
if (!opened.ok) throw new Error(opened.problem.message);
const store = new DocumentStore({
  ...{ folder: order.folder, vaultId: '01900000-0000-7000-8000-000000000000' },
  documentsKey: () => Buffer.alloc(32, 7),
});
const retention = retentionService({
  ...{ database: opened.value, store },
  backUp: () => Promise.resolve(ok(null)),
  putAside: () => Promise.resolve([]),
  press: { printOnPaper: () => Promise.resolve(true) },
});
writeSync(1, 'ready\n');
const done = await retention.dispose({
  targets: [{ kind: 'pupil', pupilId: order.pupilId }],
  ...{ authorisedBy: 'Mr T Okonedo', typed: confirmationWords, token: 'kill' },
});
if (!done.ok) throw new Error(done.problem.message);
writeSync(1, 'done\n');
await opened.value.close();
