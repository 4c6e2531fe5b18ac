import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { reviewsService } from '../../../electron/reviews/service';
import { problem, value } from '../pupils/support';
import { addSamplePupil } from '../support/sample-plan';
import { costDesk } from './support';

let d: Awaited<ReturnType<typeof costDesk>>;
beforeEach(async () => {
  d = await costDesk();
});
afterEach(() => d.temp.dispose());

describe('the impact of the sample school', () => {
  it('tells results, gains and the price of a success by run, type, area and group', async () => {
    const runId = d.runIds.get('P01') ?? '';
    value(
      await d.database.change('Results', async (writer) => {
        const type = { ...d.database.newRecord(), name: 'Talk group', area: 'CI', layer: 'T', position: 0 };
        await writer('provisionTypes').insert(type);
        await writer('provisions').where({ id: runId }).update({
          typeId: type.id,
          entryMeasure: 'Language age',
          gainUnit: 'months',
          expectedGain: 3,
        });
        const rows: { id: string; pupilId: string }[] = await writer('provisionPupils')
          .where({ provisionId: runId })
          .orderBy('position');
        for (const [index, row] of rows.entries()) {
          const impact = index < 3 ? 'met' : index === 3 ? 'partly' : 'not-met';
          await writer('provisionPupils')
            .where({ id: row.id })
            .update({ impact, entryValue: 60, exitValue: 60 + index });
        }
        await writer('senStatuses').insert({
          ...d.database.newRecord(),
          pupilId: rows[0]?.pupilId,
          code: 'E',
          startsOn: '2026-01-01',
        });
        return ok(null);
      }),
    );
    const page = value(await d.costs.impact(d.year));
    const first = page.runs.find(({ name }) => name.startsWith('P01'));
    // Six children, gains 0 to 5: mean 2.5; £318.42 for three successes.
    expect(first).toMatchObject({
      positive: '4 of 6 (67%)',
      gain: '+2.5 months',
      asExpected: '3 of 6 (50%)',
      perSuccess: { actual: 10_614, standard: 10_860 },
      small: null,
    });
    expect(page.types.find(({ name }) => name === 'Talk group')).toMatchObject({
      positive: first?.positive,
      runs: 1,
    });
    expect(page.areas.map(({ positive }) => positive)).toEqual([
      '4 of 6 (67%)',
      'not judged yet',
      'not judged yet',
      'not judged yet',
    ]);
    const plans = page.groups.find(({ key }) => key === 'E');
    expect(plans).toMatchObject({
      positive: '1 of 1',
      perSuccess: { actual: 5307 },
      small: '1 result: too few to conclude anything.',
    });
  });
});

describe('costs for the papers of a review', () => {
  it('are offered beside what is typed, and taken only for the items that are asked for', async () => {
    const { pupilId, planId } = await addSamplePupil(d.database, d.schoolId, 'maya');
    const reviews = reviewsService(d.database);
    const { reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
    const items: { id: string; ref: string }[] = await d.database
      .read('ehcProvisions')
      .where({ planId, section: 'F' })
      .orderBy('position');
    const [item, other] = items;
    if (!item || !other) throw new Error('The sample plan has two items');
    value(
      await d.database.change('Linked', async (writer) => {
        const provisionId = d.runIds.get('P03');
        await writer('provisionPupils').where({ provisionId }).update({ pupilId });
        await writer('provisionEhcItems').insert({
          id: d.database.newRecord().id,
          provisionId,
          ehcProvisionId: item.id,
        });
        return ok(null);
      }),
    );
    const offered = value(await d.costs.fromMap({ reviewId }));
    // £28.989167 a week for 45 + 2 x 20 = 85 minutes: £20.46 an hour; resources £89.99.
    expect(offered.items).toMatchObject([
      {
        ehcProvisionId: item.id,
        typed: { hourlyPence: null, otherPence: null },
        map: { actual: { hourlyPence: 2046, otherPence: 8999 }, standard: { hourlyPence: 2066 } },
      },
    ]);
    value(
      await reviews.setDelivered({ reviewId, provisionId: item.id, field: 'otherCostPence', value: 100 }),
    );
    const taken = await reviews.takeCosts({
      reviewId,
      items: [{ provisionId: item.id, hourlyCostPence: 2066, otherCostPence: null }],
    });
    value(taken);
    const [after] = value(await d.costs.fromMap({ reviewId })).items;
    expect(after?.typed).toEqual({ hourlyPence: 2066, otherPence: 100 });
    await d.undo(taken);
    expect(value(await d.costs.fromMap({ reviewId })).items[0]?.typed.hourlyPence).toBeNull();
    const wrong = { provisionId: d.runIds.get('P03') ?? '', hourlyCostPence: 1, otherCostPence: null };
    expect(problem(await reviews.takeCosts({ reviewId, items: [wrong] })).kind).toBe('not-found');
  });
});
