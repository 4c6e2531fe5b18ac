import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EngineInWorker } from '../../../electron/papers/worker/engine-in-worker';
import { manyPages } from './support/awkward-pdfs';
import { buildWorker } from './support/built-worker';
import { packOf } from './support/compose-with';
import { judge } from './support/judges';

const reports = path.resolve(import.meta.dirname, '../../fixtures/reports');
let built: Awaited<ReturnType<typeof buildWorker>>;
let engine: EngineInWorker;

beforeAll(async () => {
  built = await buildWorker();
  engine = new EngineInWorker(built.file, built.assetFolder);
});
afterEach(() => engine.close());
afterAll(() => built.remove());

async function inspected(name: string) {
  const result = await engine.inspect({
    bytes: await readFile(path.join(reports, name)),
    name,
    password: null,
  });
  if (result.is !== 'pages') throw new Error(`${name}: ${result.is}`);
  return result;
}

describe('the worker thread', () => {
  it('opens files and composes a pack, far from node_modules', async () => {
    const attachments = [
      await inspected('maya-ep-report-2026-10-14.pdf'),
      await inspected('maya-my-views-drawing.jpg'),
    ];
    const pack = await packOf(attachments, engine);
    const judged = judge(pack.pdf);
    expect(judged.pages).toBe(12);
    expect(judged.texts()[2]).toContain('Maya Ọlá');
    const word = await readFile(path.join(reports, 'maya-salt-report-2026-11-12.docx'));
    const html = await engine.inspect({ bytes: word, name: 'x.docx', password: null });
    expect(html).toMatchObject({ is: 'html', kind: 'docx', losses: [] });
  });

  it('practises before it is needed, and is ended like any work', async () => {
    await engine.practise();
    const bytes = await manyPages(2);
    expect(await engine.inspect({ bytes, name: 'two.pdf', password: null })).toMatchObject({ pages: 2 });
    const practice = engine.practise();
    await Promise.all([expect(practice).rejects.toThrow('locked'), engine.close(new Error('locked'))]);
    engine.warmUp();
    await engine.close();
  });

  it('leaves the calling thread awake', async () => {
    const bytes = await manyPages(300);
    await engine.inspect({ bytes: await manyPages(1), name: 'warm.pdf', password: null });
    let beats = 0;
    const pulse = setInterval(() => (beats += 1), 1);
    const large = await engine.inspect({ bytes, name: 'large.pdf', password: null });
    clearInterval(pulse);
    expect(large).toMatchObject({ pages: 300 });
    // In this thread the same work would let no timer run at all.
    expect(beats).toBeGreaterThan(10);
  });

  it('tells how far it is', async () => {
    const large = { pdf: await manyPages(50), pages: 50 };
    const told: [number, number][] = [];
    await engine.compose(
      {
        papers: await manyPages(1),
        sections: [{ id: 'appendix-1', title: 'Appendix 1', stamp: 'Appendix 1', page: 0 }],
        attachments: [{ sectionId: 'appendix-1', label: 'Appendix 1', ...large }],
        stamps: { confidentialText: 'Confidential', packName: 'Pack', initials: 'P' },
        title: 'Pack',
      },
      undefined,
      (done, of) => told.push([done, of]),
    );
    expect(told.at(-1)).toEqual([51, 51]);
  });

  it('is ended by the signal, and starts afresh for the next call', async () => {
    const bytes = await manyPages(300);
    const giveUp = new AbortController();
    const call = engine.inspect({ bytes, name: 'large.pdf', password: null }, giveUp.signal);
    giveUp.abort(new Error('Given up'));
    await expect(call).rejects.toThrow('Given up');
    await expect(engine.inspect({ bytes, name: 'x.pdf', password: null }, giveUp.signal)).rejects.toThrow(
      'Given up',
    );
    expect(await inspected('sukru-ot-report-2026-09-24.pdf')).toMatchObject({ pages: 4 });
  });

  it('fails the calls under way when it is closed, and reports what went wrong in it', async () => {
    const call = engine.inspect({ bytes: await manyPages(100), name: 'x.pdf', password: null });
    const failed = expect(call).rejects.toThrow('The vault was locked');
    await engine.close(new Error('The vault was locked'));
    await failed;
    await expect(engine.locate({ papers: await manyPages(1), ids: ['nowhere'] })).rejects.toThrow(
      'no section nowhere',
    );
  });
});
