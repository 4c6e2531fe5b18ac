import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import { paths } from '../app/paths';
import { IconButton } from '../ui/icon-button';
import { useRegister } from './register-store';

/** The pupils before and after this one, in the order in which the register was last seen; the open tab stays open. */
export function Neighbours({ pupilId }: { readonly pupilId: string }) {
  const order = useRegister((state) => state.order);
  const [, navigate] = useLocation();
  const search = useSearch();
  const place = order.indexOf(pupilId);
  if (place < 0 || order.length < 2) return null;
  const go = (id: string | undefined) => {
    if (id) navigate(`${paths.pupil(id)}${search === '' ? '' : `?${search}`}`);
  };
  const before = order[place - 1];
  const after = order[place + 1];
  return (
    <>
      <IconButton
        label="Previous pupil in the register"
        icon={ChevronLeft}
        isDisabled={before === undefined}
        onPress={() => go(before)}
      />
      <IconButton
        label="Next pupil in the register"
        icon={ChevronRight}
        isDisabled={after === undefined}
        onPress={() => go(after)}
      />
    </>
  );
}
