import type { ReactNode } from 'react';
import { saveFile } from '../../export/saveFile.ts';
import { isOneFile } from '../../viewState/isOneFile.ts';
import { embeddedFile } from './embeddedFile.ts';
import './PackageFile.css';

export interface PackageFileProps {
  /** Address of the package's descriptor. */
  readonly address: string;
  /** Of the file, from there: "csv/visits.csv". */
  readonly path: string;
  readonly className?: string;
  /** It is saved, not shown. */
  readonly download?: boolean;
  readonly children: ReactNode;
}

/** A file of the data package: a link to it, or in one file, where it has no address, a button that saves it. */
export function PackageFile({ address, path, className = '', download = false, children }: PackageFileProps) {
  const file = isOneFile ? embeddedFile(address, path) : null;
  if (file === null) {
    return (
      <a className={className || undefined} href={new URL(path, address).href} download={download || undefined}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={`package-file ${className}`.trim()}
      onClick={() => saveFile(file.name, file.mediaType, file.content())}
    >
      {children}
    </button>
  );
}
