import { Worker } from 'node:worker_threads';
import type { View } from './view.ts';

type Answer = { id: number; view: View } | { id: number; failure: string };

/** Asks the check, which runs in a thread of its own, what the bar is to show. */
export class Asking {
  readonly #root: string;
  readonly #open = new Map<
    number,
    { resolve: (view: View) => void; reject: (error: Error) => void }
  >();
  #worker: Worker | undefined;
  #last = 0;

  /** @param root - the folder that holds `content` */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * What the bar shows on a page, of the content as it is now.
   *
   * @param path - from the root of the site, without the base path
   * @throws Error when the check itself fails
   */
  view(path: string): Promise<View> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#started().postMessage({ id, path });
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { root: this.#root },
    });
    // An open check must not keep a server alive that was told to stop.
    worker.unref();
    worker.on('message', (answer: Answer) => {
      const asked = this.#open.get(answer.id);
      this.#open.delete(answer.id);
      if ('view' in answer) asked?.resolve(answer.view);
      else asked?.reject(new Error(answer.failure));
    });
    worker.on('error', (error) => this.#end(worker, error as Error));
    worker.on('exit', () => this.#end(worker, new Error('the check has stopped')));
    this.#worker = worker;
    return worker;
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }

  /** Ends the thread. The next question starts a new one, with the rules as they are then. */
  stop(): void {
    const worker = this.#worker;
    if (!worker) return;
    this.#end(worker, new Error('the check was stopped'));
    void worker.terminate();
  }
}
