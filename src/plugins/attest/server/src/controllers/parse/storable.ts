/** Text that both databases can hold: PostgreSQL takes neither the null character nor half a character. */
export const storable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
