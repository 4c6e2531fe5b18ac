import { Paperclip } from 'lucide-react';
import { DropZone as AriaDropZone, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button';
import styles from './drop-zone.module.css';

export interface DropZoneProps {
  /** "Drop reports here, or". */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** The button that opens the system's dialog. */
  readonly chooseLabel: string;
  readonly onChoose: () => void;
  readonly isPending?: boolean | undefined;
}

/** Takes files by drag and drop or by paste, and by a button for who uses neither. Folders are left alone. */
export function DropZone({ label, onFiles, chooseLabel, onChoose, isPending }: DropZoneProps) {
  return (
    <AriaDropZone
      className={styles['zone'] ?? ''}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        void Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())).then((files) => {
          if (files.length > 0) onFiles(files);
        });
      }}
    >
      <Paperclip size="1.25em" aria-hidden />
      <Text slot="label">{label}</Text>
      <Button onPress={onChoose} isPending={isPending}>
        {chooseLabel}
      </Button>
    </AriaDropZone>
  );
}
