import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../domain/common/initials';
import { PrivacyProvider, PrivateText } from '../../../../renderer/ui/private-text';

describe('the privacy switch', () => {
  it('takes the name off the page', () => {
    const page = (isPrivate: boolean) =>
      renderToStaticMarkup(
        <PrivacyProvider isPrivate={isPrivate}>
          <PrivateText>Łukasz Nowak</PrivateText>, <PrivateText instead="hidden">12 Mill Lane</PrivateText>
        </PrivacyProvider>,
      );
    expect(page(false)).toBe('Łukasz Nowak, 12 Mill Lane');
    expect(page(true)).toBe('ŁN, Hidden');
  });

  it('makes initials of names of every kind', () => {
    expect(initialsOf('Zoë O’Brien-Tate')).toBe('ZO');
    expect(initialsOf('  maya   chen ')).toBe('MC');
    expect(initialsOf('Ana Maria da Silva')).toBe('AMD');
    expect(initialsOf('')).toBe('');
  });
});
