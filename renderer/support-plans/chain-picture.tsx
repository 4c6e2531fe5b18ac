import type { PupilSupport } from '../../domain/support-plans/api';
import { type ChainStrand, gapWords } from '../../domain/support-plans/chain';
import type { ParentOutcome } from '../../domain/support-plans/plan-data';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import { ChainTargetRow } from './chain-target-row';
import styles from './chain-picture.module.css';
import { planTabPath } from './plan-paths';

/**
 * Section E outcome, this year's step, this term's target, provision, evidence, from left to right with lines between them. For screen
 * readers it is an ordered list of outcomes, each with the list of its targets; where the chain is broken, a box says so.
 */
export function ChainPicture({ support }: { readonly support: PupilSupport }) {
  const hasPlan = support.ehcPlanId !== null;
  return (
    <div className={styles['picture']} data-plan={hasPlan}>
      <div className={styles['heads']} aria-hidden>
        <span>{hasPlan ? 'Outcome' : 'Long-term outcome'}</span>
        {hasPlan && <span>Step this year</span>}
        <span>Target</span>
        <span>Provision</span>
        <span>Evidence</span>
      </div>
      <ol className={styles['strands']}>
        {support.chain.map((strand) => (
          <Strand key={strand.key} strand={strand} support={support} />
        ))}
      </ol>
    </div>
  );
}

interface StrandProps {
  readonly strand: ChainStrand;
  readonly support: PupilSupport;
}

function Strand({ strand, support: { ehcPlanId, openPlanId } }: StrandProps) {
  const { parent, longTerm, notes, targets } = strand;
  const hasPlan = ehcPlanId !== null;
  return (
    <li className={styles['strand']}>
      <div
        className={styles['node']}
        data-gap={parent === null && longTerm === null}
        data-wide={hasPlan && parent === null}
      >
        {parent === null ? (
          (longTerm ?? (hasPlan ? 'Not linked to an outcome' : 'Not written yet'))
        ) : (
          <>
            <TextLink to={paths.plan(parent.ehcPlanId)}>Outcome {parent.ref}</TextLink>
            <p>{parent.text}</p>
          </>
        )}
        {notes.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
      </div>
      {parent !== null && (
        <div className={styles['node']} data-gap={parent.step === null}>
          <Step parent={parent} />
        </div>
      )}
      <ol className={styles['targets']}>
        {targets.map((target) => (
          <ChainTargetRow key={target.outcome.id} target={target} />
        ))}
        {targets.length === 0 && (
          <li className={styles['target']}>
            <div className={styles['node']} data-gap>
              {openPlanId === null ? (
                gapWords['no-target']
              ) : (
                <TextLink to={planTabPath(openPlanId, 'targets')}>{gapWords['no-target']}</TextLink>
              )}
            </div>
          </li>
        )}
      </ol>
    </li>
  );
}

function Step({ parent }: { readonly parent: ParentOutcome }) {
  return (
    <>
      <span className={styles['label']}>Step this year</span>
      {parent.step ?? <TextLink to={paths.plan(parent.ehcPlanId)}>{gapWords['no-step']}</TextLink>}
    </>
  );
}
