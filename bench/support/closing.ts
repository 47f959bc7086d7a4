/** What a figure opened and must not outlive it: processes, servers, folders. */
const closings: (() => unknown)[] = [];

/** Closes something when the figure ends, however that is; what was opened last is closed first. */
export const atEnd = (close: () => unknown): void => {
  closings.push(close);
};

export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close();
}
