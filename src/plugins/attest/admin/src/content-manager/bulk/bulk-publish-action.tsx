import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';

import { useWords } from '../../words/use-words';
import { useIsGoverned } from '../edit-view/use-is-governed';
import { SeveralAtOnce } from './several-at-once';

type Bulk = NonNullable<ReturnType<BulkActionComponent>>;

/** Publishing several: the content manager's action carries no mark but what it returns. */
export function bulkPublishAction(own: BulkActionComponent): BulkActionComponent {
  const useOwn = own;
  const stand: BulkActionComponent = (props) => {
    const { t } = useWords();
    const stock = useOwn(props);
    const isGoverned = useIsGoverned(props.model);
    if (!stock || Reflect.get(stock, 'actionType') !== 'publish' || isGoverned === false) return stock;
    if (isGoverned === undefined) return null;
    const ids = props.documents.map(({ documentId }) => documentId);
    return {
      ...stock,
      label: t('bulk.open'),
      dialog: {
        type: 'modal',
        title: t('bulk.title'),
        content: ({ onClose }: { readonly onClose: () => void }) => (
          <SeveralAtOnce uid={props.model} documentIds={ids} onClose={onClose} />
        ),
      },
    } as unknown as Bulk;
  };
  return Object.assign(stand, { type: own.type });
}
