import { Component, type ReactNode } from 'react';

import type { ContentView } from '../../../shared/contracts';
import { fileAddress } from './file-address';
import { GenericReading } from './generic-reading';
import { Paper } from './paper';
import { readingOf } from './readings';
import { RichText } from './rich-text';

/** A document as its readers will see it: as the application shows its type, otherwise field by field. */
export function Reading({ document }: { readonly document: ContentView }) {
  const Own = readingOf(document.uid);
  const generic = <GenericReading document={document} />;
  return (
    <Paper>
      {Own ? (
        <Instead key={document.fingerprint} of={generic}>
          <Own document={document} fields={generic} RichText={RichText} fileAddress={fileAddress} />
        </Instead>
      ) : (
        generic
      )}
    </Paper>
  );
}

interface Props {
  readonly of: ReactNode;
  readonly children: ReactNode;
}

/** A reading that fails must not keep anyone from reading what they decide on. */
class Instead extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.of : this.props.children;
  }
}
