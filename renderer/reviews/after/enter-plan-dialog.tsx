import { useState } from 'react';
import { useLocation } from 'wouter';
import { countOf } from '../../../domain/common/text';
import { type NotCarried, notCarriedInWords } from '../../../domain/ehc-plans/carry-delivery';
import { planStatuses, type PlanStatus } from '../../../domain/ehc-plans/model';
import type { ReviewPage } from '../../../domain/reviews/api';
import type { LeftAmendment } from '../../../domain/reviews/apply-amendments';
import { useChange } from '../../app/calls';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import shared from '../review-screen.module.css';

interface EnterPlanDialogProps {
  readonly page: ReviewPage;
  readonly onClose: () => void;
}

interface Entered {
  readonly planId: string;
  readonly applied: readonly string[];
  readonly left: readonly LeftAmendment[];
  readonly notCarried: readonly NotCarried[];
}

const statuses = planStatuses.filter(({ code }) => code === 'amended' || code === 'draft');

/** Makes the version that follows from the review, and says which amendments stand in it and which are to be entered by hand. */
export function EnterPlanDialog({ page, onClose }: EnterPlanDialogProps) {
  const enter = useChange('reviews', 'enterAmendedPlan');
  const agreed = page.data.record.amendments.filter(({ standing }) => standing === 'agreed').length;
  const [status, setStatus] = useState<PlanStatus>('amended');
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const [withAmendments, setWithAmendments] = useState(agreed > 0);
  const [error, setError] = useState<string>();
  const [entered, setEntered] = useState<Entered | null>(null);
  const send = async () => {
    const input = { reviewId: page.data.review.id, status, issuedOn: issuedOn ?? '', withAmendments };
    const result = await enter(input);
    if (result.ok) setEntered(result.value);
    else setError(result.problem.fields?.[0]?.message ?? result.problem.message);
  };
  if (entered !== null) return <EnteredDialog entered={entered} onClose={onClose} />;
  return (
    <Dialog
      title="Enter the amended plan"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Make the new version
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={shared['stack']}>
        <p>The plan that was reviewed is copied as the next version, to be amended. It stays as it is.</p>
        <Select
          label="Status of the new version"
          options={statuses.map(({ code, name }) => ({ id: code, label: name }))}
          value={status}
          onChange={(code) => setStatus(code ?? 'amended')}
        />
        <DateField label="Issued on" value={issuedOn} onChange={setIssuedOn} error={error} />
        {agreed > 0 && (
          <Checkbox
            label={`Put in the wording of ${countOf(agreed, 'agreed amendment')}`}
            detail="Check it against the authority’s plan: it may have been worded differently."
            isSelected={withAmendments}
            onChange={setWithAmendments}
          />
        )}
      </div>
    </Dialog>
  );
}

function EnteredDialog({
  entered: { planId, applied, left, notCarried },
  onClose,
}: {
  readonly entered: Entered;
  readonly onClose: () => void;
}) {
  const [, navigate] = useLocation();
  const notCarriedWords = notCarriedInWords(notCarried);
  return (
    <Dialog
      title="The new version is made"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => navigate(paths.plan(planId))}>
            Open the new version
          </Button>
          <Button onPress={onClose}>Stay here</Button>
        </>
      }
    >
      <div className={shared['stack']}>
        {applied.length > 0 ? (
          <div>
            <p>The agreed wording was put in:</p>
            <ul>
              {applied.map((where) => (
                <li key={where}>{where}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p>Nothing was changed in the copy: amend it on the plan’s own page.</p>
        )}
        {left.length > 0 && (
          <div>
            <p>Still to be done by hand:</p>
            <ul>
              {left.map(({ where, why }, index) => (
                <li key={index}>
                  {where}. {why}
                </li>
              ))}
            </ul>
          </div>
        )}
        {notCarriedWords !== null && <p>{notCarriedWords}</p>}
      </div>
    </Dialog>
  );
}
