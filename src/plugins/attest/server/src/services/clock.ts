/** What time it is for the plugin; tests set it. */
const clock = () => {
  let read = (): Date => new Date();
  return {
    now: (): Date => read(),
    use(reader: () => Date): void {
      read = reader;
    },
  };
};

export default clock;
export type ClockService = ReturnType<typeof clock>;
