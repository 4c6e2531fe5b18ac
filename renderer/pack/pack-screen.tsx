import { packs, type PackId } from '../../domain/papers/packs';
import { Tabs } from '../ui/tabs';
import { packPath, usePackAddress } from './pack-address';
import { PackOfReview } from './pack-of-review';
import { SinglePaperOfReview } from './single-paper-of-review';

/** The papers of a review on their way to the printer: one of the three packs, or one paper alone. */
export function PackScreen({ reviewId }: { readonly reviewId: string }) {
  const [{ pack, paper }, go] = usePackAddress(reviewId);
  if (paper) return <SinglePaperOfReview reviewId={reviewId} from={pack} paper={paper} go={go} />;
  return (
    <PackOfReview
      reviewId={reviewId}
      pack={pack}
      packTabs={(content) => (
        <Tabs
          label="Packs of this review"
          selected={pack}
          onSelect={(id) => go(packPath(reviewId, id as PackId))}
          tabs={packs.map(({ id, name }) => ({ id, label: name, content }))}
        />
      )}
    />
  );
}
