import type { ComponentType, ReactNode } from 'react';

import type { ContentView, FileNameView } from '../../../shared/contracts';
import type { RichTextProps } from './rich-text';

/** What an application's own reading of a type is given. */
export interface ReadingProps {
  readonly document: ContentView;
  /** The document field by field, as it is shown where a type has no reading of its own. */
  readonly fields: ReactNode;
  /** Shows a text in blocks, safely. */
  readonly RichText: ComponentType<RichTextProps>;
  /** Where a file can be fetched; undefined for what is no safe address. */
  fileAddress(file: Pick<FileNameView, 'url'> | undefined): string | undefined;
}

export type ReadingComponent = ComponentType<ReadingProps>;

const readings = new Map<string, ReadingComponent>();

/** Shows documents of a type as its readers will see them, in place of a list of its fields. */
export function addReading(uid: string, component: ReadingComponent): void {
  readings.set(uid, component);
}

export const readingOf = (uid: string): ReadingComponent | undefined => readings.get(uid);
