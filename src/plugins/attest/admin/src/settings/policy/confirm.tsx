import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';

interface Props {
  /** What will happen: the heading, and the words of the button that does it. */
  readonly label: string;
  readonly children: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
}

/** Asks once more, with a button that says what it does. */
export function Confirm({ label, children, isDanger = false, onConfirm }: Props) {
  return (
    <ConfirmDialog
      title={label}
      variant={isDanger ? 'danger' : 'default'}
      endAction={
        <Dialog.Action>
          <Button fullWidth variant={isDanger ? 'danger' : 'default'} onClick={onConfirm}>
            {label}
          </Button>
        </Dialog.Action>
      }
    >
      {children}
    </ConfirmDialog>
  );
}
