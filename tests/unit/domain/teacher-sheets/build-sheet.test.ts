import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortNames } from '../../../../domain/teacher-sheets/build-sheet';

const pupil = (id: string, called: string, legalSurname: string) => ({
  ...{ id, called, legalSurname },
  legalForename: called,
});
const class4 = [
  pupil('1', 'Maya', 'Fennimore'),
  pupil('2', 'Maya', 'Fothergale'),
  pupil('3', 'Ivo', 'Quillstone'),
  pupil('4', 'Ida', 'Quillstone'),
];

it('children are told apart with as few letters as it takes', () => {
  expect([...shortNames(class4, 'first').values()]).toEqual(['Maya Fe', 'Maya Fo', 'Ivo', 'Ida']);
  expect([...shortNames(class4, 'initials').values()]).toEqual(['MaFe', 'MaFo', 'IvQu', 'IdQu']);
});

it('no two children of a class are ever called the same', () => {
  const names = fc.constantFrom('Ada', 'Ida', 'Åsa', 'Bo');
  const surnames = fc.constantFrom('Li', 'Lie', 'Lien', 'Lieng', 'Ng');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, surnames), { maxLength: 12 }), fc.boolean(), (list, isFirst) => {
      const all = list.map(([called, surname], index) => pupil(String(index), called, surname));
      const short = [...shortNames(all, isFirst ? 'first' : 'initials').values()];
      expect(new Set(short).size).toBe(all.length);
    }),
  );
});
