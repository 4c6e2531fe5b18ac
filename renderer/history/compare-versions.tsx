import { useMemo, useState } from 'react';
import { type DiffPiece, diffWords } from '../../domain/common/text-diff';
import type { TextVersions } from '../../domain/history/api';
import { momentWords } from '../../domain/history/value-words';
import type { TextVersion } from '../../domain/history/versions';
import { useRead } from '../app/calls';
import { ChangedText } from '../ui/changed-text';
import { Loading } from '../ui/loading';
import { PrivateText, useIsPrivate } from '../ui/private-text';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import type { Comparing } from './comparing';
import styles from './history.module.css';

/** Any two versions of a long text: in one with its changes marked, or beside each other. */
export function CompareVersions({ place, at }: Comparing) {
  const { value, problem } = useRead('history', 'versions', { ...place });
  if (problem) return <p>{problem.message}</p>;
  if (!value) return <Loading />;
  return <Chosen text={value} at={at} />;
}

function Chosen({
  text: { title, field, versions },
  at,
}: {
  readonly text: TextVersions;
  readonly at: string;
}) {
  const shown = versions.findIndex((version) => version.at <= at);
  const [laterId, setLater] = useState(versions[Math.max(shown, 0)]?.id ?? null);
  const [earlierId, setEarlier] = useState(versions[Math.max(shown, 0) + 1]?.id ?? null);
  const [isBeside, setBeside] = useState(false);
  const options = versions.map((version, index) => ({ id: version.id, label: versionLabel(version, index) }));
  const find = (id: string | null) => versions.find((version) => version.id === id);
  const earlier = find(earlierId)?.text ?? '';
  const later = find(laterId)?.text ?? '';
  return (
    <>
      <p>
        <PrivateText instead="hidden">{title}</PrivateText>
        {' · '}
        <strong>{field}</strong>
      </p>
      <div className={styles['choices']}>
        <Select
          label="Earlier version"
          options={options}
          value={earlierId}
          onChange={setEarlier}
          emptyLabel="Nothing written yet"
        />
        <Select label="Later version" options={options} value={laterId} onChange={setLater} />
        <Switch label="Beside each other" isSelected={isBeside} onChange={setBeside} />
      </div>
      <p className={styles['key']}>
        What was taken out is <del className={styles['removed']}>struck through</del>, what was put in is{' '}
        <ins className={styles['added']}>underlined</ins>.
      </p>
      <Compared earlier={earlier} later={later} isBeside={isBeside} />
    </>
  );
}

function versionLabel({ at, by }: TextVersion, index: number): string {
  return `${index === 0 ? 'Now, since ' : ''}${momentWords(at)}, ${by}`;
}

interface ComparedProps {
  readonly earlier: string;
  readonly later: string;
  readonly isBeside: boolean;
}

function Compared({ earlier, later, isBeside }: ComparedProps) {
  const isPrivate = useIsPrivate();
  const pieces = useMemo(() => diffWords(earlier, later), [earlier, later]);
  if (isPrivate) return <p>Hidden, like the names. Show them to compare.</p>;
  if (earlier === later) return <p role="status">These two versions say the same.</p>;
  if (!isBeside) return <Sheet heading="With its changes" pieces={pieces} />;
  return (
    <div className={styles['beside']}>
      <Sheet heading="Earlier" pieces={pieces.filter(({ kind }) => kind !== 'added')} />
      <Sheet heading="Later" pieces={pieces.filter(({ kind }) => kind !== 'removed')} />
    </div>
  );
}

function Sheet({ heading, pieces }: { readonly heading: string; readonly pieces: readonly DiffPiece[] }) {
  return (
    <section className={styles['sheet']} aria-label={heading}>
      <h3>{heading}</h3>
      {pieces.length === 0 ? <p className={styles['soft']}>Nothing</p> : <ChangedText pieces={pieces} />}
    </section>
  );
}
