import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import { useSubjectQuery, useTakeDownMutation } from '../../api/subjects';
import { ReasonForm } from '../../components/reason-dialog';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';
import { standingInFor, type Action, type UseAction } from './actions';
import { useIsGoverned } from './use-is-governed';

/** Taking down asks for a reason, which the public is told where the text was; it never needs an approval. */
export function unpublishAction(own: DocumentActionComponent): DocumentActionComponent {
  const useUnpublish = own as UseAction;
  return standingInFor(own, (props) => {
    const { model, documentId } = props;
    const stock = useUnpublish(props);
    const isGoverned = useIsGoverned(model);
    const at = { uid: model, documentId: documentId ?? '' };
    const { data: subject } = useSubjectQuery(at, { skip: !isGoverned || !documentId });
    const [takeDown] = useTakeDownMutation();
    const told = useTold();
    const { t } = useWords();
    if (isGoverned === false) return stock;
    if (!stock || !subject?.may.includes('unpublish')) return null;
    return {
      ...stock,
      label: t('edit.take-down'),
      disabled: false,
      onClick: undefined,
      dialog: {
        type: 'modal',
        title: t('edit.take-down.title', { title: subject.title }),
        content: ({ onClose }: { readonly onClose: () => void }) => (
          <ReasonForm
            text={t('edit.take-down.text')}
            label={t('edit.take-down.reason')}
            hint={t('edit.take-down.hint')}
            confirm={t('edit.take-down.confirm')}
            isDanger
            onClose={onClose}
            onConfirm={async (reason) =>
              (await told(takeDown({ ...at, reason }), t('edit.take-down.done'))) !== undefined
            }
          />
        ),
      },
    } as unknown as Action;
  });
}
