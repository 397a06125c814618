import { type ReactNode, useId } from 'react';

export interface DownloadRowProps {
  readonly name: string;
  readonly about: string;
  readonly onPress: () => void;
  /** A choice that belongs to this file. */
  readonly children?: ReactNode;
}

/** One file that can be taken away: the button that makes it, and what it is. */
export function DownloadRow({ name, about, onPress, children }: DownloadRowProps) {
  const aboutId = useId();
  return (
    <li>
      <button type="button" className="button" aria-describedby={aboutId} onClick={onPress}>
        {name}
      </button>
      <div>
        <p id={aboutId}>{about}</p>
        {children}
      </div>
    </li>
  );
}
