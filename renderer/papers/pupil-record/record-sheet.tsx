import type { RecordPaper } from '../../../domain/papers/pupil-record-paper';
import { historyTitle } from '../../../domain/subject-access/record';
import { DividerSheet } from '../review-pack/divider-sheet';
import { RecordContents } from './record-contents';
import { HistoryTable } from './history-table';
import { ReceiptSheet } from './receipt-sheet';
import { GroupList } from './group-list';

/** The record of one child: contents, the slip to sign, each part, and a divider before each document. */
export function RecordSheet({ model }: { readonly model: RecordPaper }) {
  return (
    <>
      <RecordContents model={model} />
      {model.receipt && <ReceiptSheet slip={model.receipt} />}
      {model.parts.map(({ sheetId, title, groups }) => (
        <section key={sheetId} id={sheetId} className="sheet record">
          <PartHead title={title} model={model} />
          <GroupList groups={groups} level={2} />
        </section>
      ))}
      {model.history && (
        <section id={model.history.sheetId} className="sheet record">
          <PartHead title={historyTitle} model={model} />
          <HistoryTable lines={model.history.lines} />
        </section>
      )}
      {model.appendices.map((appendix) => (
        <DividerSheet key={appendix.id} appendix={appendix} pupilName={model.pupilName} />
      ))}
    </>
  );
}

function PartHead({ title, model }: { readonly title: string; readonly model: RecordPaper }) {
  return (
    <header className="record-head">
      <p>
        {model.school.name} · {model.pupilName}
      </p>
      <h1>{title}</h1>
    </header>
  );
}
