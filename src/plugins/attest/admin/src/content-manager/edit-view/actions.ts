import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';

export type ActionProps = DocumentActionProps;
export type Action = NonNullable<ReturnType<DocumentActionComponent>>;
/** One of the content manager's own actions: a hook in all but name, so it is called at every render. */
export type UseAction = (props: ActionProps) => Action | null;

/** The content manager knows its actions by these marks; whoever stands in for one must carry them. */
export function standingInFor(own: DocumentActionComponent, stand: DocumentActionComponent): DocumentActionComponent {
  return Object.assign(stand, { type: own.type, position: own.position });
}
