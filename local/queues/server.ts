import { createServer } from 'node:http';
import type { BuildAppOptions } from 'fauxqs';
import { closeServer, LOOPBACK, listenOnLoopback, rememberedPort, rememberPort } from '../listen.ts';

/** The queue emulator's own parts that it does not export: its stores, and what writes them through to disk. */
type Stores = NonNullable<BuildAppOptions['stores']>;
export type QueueStore = Stores['sqsStore'];
/** One queue in the emulator. */
export type Queue = NonNullable<ReturnType<QueueStore['getQueueByName']>>;

interface Persistence {
  load(sqs: Stores['sqsStore'], sns: Stores['snsStore'], s3: Stores['s3Store']): void;
  close(): void;
}

interface Parts {
  sqs: { SqsStore: new () => Stores['sqsStore'] };
  sns: { SnsStore: new () => Stores['snsStore'] };
  s3: { S3Store: new () => Stores['s3Store'] };
  disk: { PersistenceManager: new (folder: string) => Persistence & NonNullable<QueueStore['persistence']> };
}

/** A running queue service, whose store is also at hand in this process. */
export interface QueueServer {
  endpoint: string;
  store: QueueStore;
  stop(): Promise<void>;
}

async function part<T>(path: string): Promise<T> {
  return import(new URL(path, import.meta.resolve('fauxqs')).href);
}

async function openStores(folder: string): Promise<{ stores: Stores; persistence: Persistence }> {
  const [sqs, sns, s3, disk] = await Promise.all([
    part<Parts['sqs']>('./sqs/sqsStore.js'),
    part<Parts['sns']>('./sns/snsStore.js'),
    part<Parts['s3']>('./s3/s3Store.js'),
    part<Parts['disk']>('./persistence.js'),
  ]);
  const stores = { sqsStore: new sqs.SqsStore(), snsStore: new sns.SnsStore(), s3Store: new s3.S3Store() };
  const persistence = new disk.PersistenceManager(folder);
  // Loaded before the stores write through, or the load itself would be written.
  persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  stores.sqsStore.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = persistence;
    // Whoever held a message held it in the process that ended: it comes again now, not when its time is over.
    for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline = 0;
    queue.processTimers();
  }
  return { stores, persistence };
}

/** What answers the queues' HTTP API. It takes as long to load as half the platform, so it loads at its first use. */
async function loadApp(stores: Stores, region: string) {
  const { buildApp } = await import('fauxqs');
  const app = buildApp({ logger: false, host: LOOPBACK, defaultRegion: region, stores });
  await app.ready();
  return app;
}

/** Seldom does anybody send to a queue sooner than this after the start; from then on the first to send need not wait. */
const LOAD_AFTER_MS = 3000;

/**
 * Starts the queue service from its parts, because its own start listens on every interface.
 * @param folder where messages are kept
 * @param portFile remembers the port, so that addresses of queues survive a restart
 */
export async function startQueues(folder: string, portFile: string, region: string): Promise<QueueServer> {
  const { stores, persistence } = await openStores(folder);
  let loading: ReturnType<typeof loadApp> | undefined;
  const app = () => {
    loading ??= loadApp(stores, region);
    // One that failed is tried again by whoever sends next.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const server = createServer((request, response) => {
    app().then(
      ({ routing }) => routing(request, response),
      () => response.writeHead(500).end(),
    );
  });
  const port = await listenOnLoopback(server, rememberedPort(portFile));
  rememberPort(portFile, port);
  const soon = setTimeout(() => void app().catch(() => undefined), LOAD_AFTER_MS).unref();
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    store: stores.sqsStore,
    stop: async () => {
      clearTimeout(soon);
      stores.sqsStore.shutdown();
      await closeServer(server);
      await loading?.then((loaded) => loaded.close()).catch(() => undefined);
      persistence.close();
    },
  };
}
