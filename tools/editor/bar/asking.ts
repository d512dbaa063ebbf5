import { Worker } from 'node:worker_threads';
import type { Answer } from './worker.ts';
import type { View } from './view.ts';

/** Asks the check, which runs in a thread of its own, what the bar is to show. */
export class Asking {
  /** The folder that holds `content`. */
  readonly #root: string;
  /** Questions in their order, which is that of the answers. */
  #open: PromiseWithResolvers<View>[] = [];
  #worker: Worker | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * @param path - of a page, from the root of the site, without the base path
   * @throws Error when the check itself fails
   */
  view(path: string): Promise<View> {
    const asked = Promise.withResolvers<View>();
    this.#open.push(asked);
    this.#worker ??= this.#start();
    this.#worker.postMessage(path);
    return asked.promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#root });
    // An open check must not keep a server alive that was told to stop.
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (this.#worker !== worker) return;
      const asked = this.#open.shift();
      if ('view' in answer) asked?.resolve(answer.view);
      else asked?.reject(new Error(answer.failure));
    });
    worker.on('error', (error) => this.#end(worker, error as Error));
    worker.on('exit', () => this.#end(worker, new Error('the check has stopped')));
    return worker;
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#open.splice(0)) reject(error);
  }

  /** Ends the thread. The next question starts a new one, with the rules as they are then. */
  stop(): void {
    const worker = this.#worker;
    if (!worker) return;
    this.#end(worker, new Error('the check was stopped'));
    void worker.terminate();
  }
}
