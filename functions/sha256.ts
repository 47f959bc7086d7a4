import { createHash, createHmac, createSecretKey } from 'node:crypto';

type Data = string | ArrayBuffer | ArrayBufferView;

const bytesOf = (data: Data): Uint8Array => {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
};

/** SHA-256 as the signer of the SDK wants it, by Node's own. */
export class Sha256 {
  private readonly hash;
  constructor(secret?: Data) {
    this.hash =
      secret === undefined
        ? createHash('sha256')
        : // As a key object: made of bytes at every use it takes four times as long.
          createHmac('sha256', createSecretKey(bytesOf(secret)));
  }
  update(chunk: Data): void {
    this.hash.update(bytesOf(chunk));
  }
  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
  reset(): void {}
}
