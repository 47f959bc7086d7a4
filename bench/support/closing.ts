/** What a figure opened and must not outlive it: processes, servers, folders. */
const closings: (() => unknown)[] = [];
let closing: Promise<void> = Promise.resolve();

/** Closes something when the figure ends, however that is; what was opened last is closed first. */
export const atEnd = (close: () => unknown): void => {
  closings.push(close);
};

/** Closes everything; one who calls while another does so waits for the same end. */
export function closeAll(): Promise<void> {
  closing = closing.then(async () => {
    for (let close = closings.pop(); close; close = closings.pop()) {
      // What does not close keeps nothing else open.
      await Promise.resolve()
        .then(close)
        .catch((error: unknown) => console.error(error));
    }
  });
  return closing;
}
