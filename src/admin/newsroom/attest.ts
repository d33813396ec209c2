import type { ComponentType, ReactNode } from 'react';

/** As much as is used of what the plugin `attest` lets an application add to its screens. */
export interface Attest {
  addReading(uid: string, component: ComponentType<ReadingProps>): void;
}

/** What the plugin hands to a reading: a document as it was submitted, and what shows rich text and files safely. */
export interface ReadingProps {
  readonly document: ReadDocument;
  /** The document field by field. */
  readonly fields: ReactNode;
  readonly RichText: ComponentType<{ readonly blocks: unknown; readonly names: Names }>;
  fileAddress(file: { readonly url: string | null } | undefined): string | undefined;
}

export interface ReadDocument {
  readonly title: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly shown: unknown;
  readonly names: Names;
}

export interface Names {
  readonly documents: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, NamedFile>>;
}

export interface NamedFile {
  readonly name: string;
  readonly url: string | null;
  readonly mime: string | null;
  readonly alternativeText: string | null;
}
