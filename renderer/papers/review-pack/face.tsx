import { type Feeling, feelings } from '../../../domain/reviews/record-codes';

const mouths: Readonly<Record<Feeling, string>> = {
  happy: 'M22 39c4 8 16 8 20 0',
  unsure: 'M22 42h20',
  unhappy: 'M22 45c4-8 16-8 20 0',
};

interface FacesProps {
  /** The name of the face that the child chose: 'Happy'. */
  readonly chosen: string | null;
  readonly size?: 'small' | 'large';
}

/** Happy, not sure, unhappy, to be ringed; the chosen one has a heavy ring and a tick, so that it is seen on any printer. */
export function Faces({ chosen, size = 'small' }: FacesProps) {
  return (
    <div className={`faces faces-${size}`}>
      {feelings.map(({ code, name }) => (
        <Face key={code} feeling={code} name={name} isChosen={name === chosen} />
      ))}
    </div>
  );
}

const chosenFace = { role: 'img', 'aria-label': 'chosen' } as const;

interface FaceProps {
  readonly feeling: Feeling;
  readonly name: string;
  readonly isChosen: boolean;
}

function Face({ feeling, name, isChosen }: FaceProps) {
  return (
    <div className={isChosen ? 'face chosen' : 'face'}>
      <svg viewBox="0 0 64 64" {...(isChosen ? chosenFace : { 'aria-hidden': true })}>
        {isChosen && <circle className="ring" cx="32" cy="32" r="29" />}
        <circle cx="32" cy="32" r="21" />
        <circle className="eye" cx="25" cy="27" r="2.4" />
        <circle className="eye" cx="39" cy="27" r="2.4" />
        <path d={mouths[feeling]} />
        {isChosen && (
          <>
            <circle className="tick-ground" cx="52" cy="52" r="11" />
            <path className="tick" d="m46 52 5 5 8-11" />
          </>
        )}
      </svg>
      <p>{name}</p>
    </div>
  );
}
