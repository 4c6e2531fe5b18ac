import { type IContext, TextRun, XmlComponent } from 'docx';
import { legalText } from '../papers/word/legal-text';
import { type Box, boxPrompts } from '../../domain/teacher-sheets/sheet';

class Part extends XmlComponent {
  constructor(name: string, children: readonly (Part | Attributes | string)[] = []) {
    super(name);
    this.root.push(...children);
  }
}

/** Attributes of an element; the library writes an `_attr` of an element as its attributes. */
class Attributes extends XmlComponent {
  constructor(private readonly values: Readonly<Record<string, string>>) {
    super('_attr');
  }
  override prepForXml(): { readonly _attr: Readonly<Record<string, string>> } {
    return { _attr: this.values };
  }
}

const value = (name: string, text: string): Part => new Part(name, [new Attributes({ 'w:val': text })]);

/** In a paragraph the library takes runs: this one is written as a content control around its text. */
class ContentControl extends TextRun {
  constructor(private readonly control: Part) {
    super('');
  }
  override prepForXml(context: IContext) {
    return this.control.prepForXml(context);
  }
}

/**
 * A box of a Word file to type in, to choose from or to put a day in: a content control (ECMA-376 part 1, 17.5.2). `tag` is the mark by
 * which it is known again; the control cannot be deleted by accident, and what is in it can be anything.
 */
export function contentControl(box: Box, tag: string): TextRun {
  const control = new Part('w:sdt', [
    new Part('w:sdtPr', [
      value('w:alias', legalText(box.head)),
      value('w:tag', tag),
      value('w:lock', 'sdtLocked'),
      new Part('w:showingPlcHdr'),
      typeOf(box),
    ]),
    new Part('w:sdtContent', [
      new Part('w:r', [
        new Part('w:rPr', [value('w:color', '767676'), value('w:sz', '18')]),
        new Part('w:t', [boxPrompts[box.kind]]),
      ]),
    ]),
  ]);
  return new ContentControl(control);
}

function typeOf({ kind, choices }: Box): Part {
  switch (kind) {
    case 'choice':
      return new Part(
        'w:comboBox',
        choices.map(
          (choice) =>
            new Part('w:listItem', [new Attributes({ 'w:displayText': choice, 'w:value': choice })]),
        ),
      );
    case 'date':
      return new Part('w:date', [value('w:dateFormat', 'dd/MM/yyyy'), value('w:lid', 'en-GB')]);
    case 'text':
      return new Part('w:text', [new Attributes({ 'w:multiLine': '1' })]);
    case 'number':
      return new Part('w:text');
  }
}
