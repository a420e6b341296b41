/** Lets keys and taps have their turn. Throws where one of them silenced what is being done. */
export async function takeTurn(signal?: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal?.throwIfAborted();
}
