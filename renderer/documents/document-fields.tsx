import type { DocumentField } from '../../domain/documents/api';
import type { DocumentItem } from '../../domain/documents/model';
import { saved, useChange } from '../app/calls';
import { AutosaveCheckbox, AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';

interface FieldProps {
  readonly document: DocumentItem;
}

function useSave(id: string, field: DocumentField) {
  const setField = useChange('documents', 'setField');
  return (value: string | boolean | null) => saved(setField({ id, field, value }));
}

export function TitleField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'title');
  return (
    <AutosaveText key={document.id} label="Title" value={document.title} onSave={onSave} maxLength={200} />
  );
}

export function AgencyField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'agency');
  return (
    <AutosaveText
      key={document.id}
      label="Agency"
      value={document.agency ?? ''}
      onSave={onSave}
      maxLength={200}
    />
  );
}

export function AuthorField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'author');
  return (
    <AutosaveText
      key={document.id}
      label="Author"
      value={document.author ?? ''}
      onSave={onSave}
      maxLength={200}
    />
  );
}

export function ReportDateField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'reportDate');
  return (
    <AutosaveDate key={document.id} label="Date of the report" value={document.reportDate} onSave={onSave} />
  );
}

export function ReceivedOnField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'receivedOn');
  return <AutosaveDate key={document.id} label="Received on" value={document.receivedOn} onSave={onSave} />;
}

export function InSectionKField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'inSectionK');
  return (
    <AutosaveCheckbox
      key={document.id}
      label="In Section K"
      detail="It is one of the advices attached to the EHC plan."
      value={document.inSectionK}
      onSave={onSave}
    />
  );
}

export function SharedWithParentField({ document }: FieldProps) {
  const onSave = useSave(document.id, 'sharedWithParent');
  return (
    <AutosaveCheckbox
      key={document.id}
      label="Shared with the parent"
      detail="The parent has been given a copy."
      value={document.sharedWithParent}
      onSave={onSave}
    />
  );
}
