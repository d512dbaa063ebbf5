/** What can be sent to pages: a payload of Vite's, or an event of one's own with its data. */
interface Channel {
  send: (...message: unknown[]) => void;
}

const isError = (payload: unknown): boolean =>
  typeof payload === 'object' &&
  payload !== null &&
  (payload as { type?: unknown }).type === 'error';

/**
 * Keeps error messages, which the browser would show as a stack, from pages while the content is
 * what is broken: the bar then says it in the words of the check. Errors of code go through as
 * before.
 *
 * @param isContentBroken - may take as long as a check does; errors wait for it
 */
export function holdErrors(channel: Channel, isContentBroken: () => Promise<boolean>): void {
  const send = channel.send.bind(channel);
  channel.send = (...message) => {
    if (!isError(message[0])) send(...message);
    else
      void isContentBroken()
        // Where the check itself fails, Astro's words are better than none.
        .catch(() => false)
        .then((broken) => {
          if (!broken) send(...message);
        });
  };
}
