/**
 * Replaces the global `Date` of this thread by one whose "now" is the virtual clock's.
 * Dates built from arguments, and everything else about Date, stay as they are.
 * @param shared the clock's offset in milliseconds, one BigInt64
 */
export function shiftDate(shared: SharedArrayBuffer): void {
  const offset = new BigInt64Array(shared);
  const SystemDate = Date;
  const systemNow = Date.now;
  const now = () => systemNow() + Number(Atomics.load(offset, 0));
  const VirtualDate = new Proxy(SystemDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    apply: () => new SystemDate(now()).toString(),
  });
  SystemDate.now = now;
  SystemDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
}
