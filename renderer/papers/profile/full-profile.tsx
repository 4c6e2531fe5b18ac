import type { ProfilePaper } from '../../../domain/papers/profile-paper';
import { profileGroups } from '../../../domain/profiles/fields';
import { ProfileBox } from './profile-box';

/** Lines of 8 mm for each box of a blank form, group by group. */
const blankLines: Readonly<Record<string, number>> = { me: 4, support: 5, calm: 3, facts: 2 };

/** The full version: four groups, the boxes of each beside each other. */
export function FullProfile({ model: { answers, isBlank } }: { readonly model: ProfilePaper }) {
  return profileGroups
    .filter(({ fields }) => isBlank || fields.some(({ key }) => answers[key] !== undefined))
    .map((group) => (
      <section key={group.key} className={`profile-group profile-group-${group.key}`}>
        <h2>{group.title}</h2>
        <div className="profile-boxes">
          {group.fields.map(({ key, label }) => (
            <ProfileBox
              key={key}
              title={label}
              text={answers[key]}
              isBlank={isBlank}
              lines={blankLines[group.key] ?? 2}
            />
          ))}
        </div>
      </section>
    ));
}
