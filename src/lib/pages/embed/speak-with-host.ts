import { DEFAULT_FRAME_ID, readWidthMessage, writeHeightMessage } from '$lib/view/embed/frame-message';

/**
 * Tells the page around the frame how high the frame's content is, now and whenever that changes. A frame that is higher
 * than its content needs is filled by the map, and says that it is content: nothing in the host's page moves.
 *
 * @param frameId as the host calls the frame
 * @param naturalPx height that the content needs, in CSS pixels
 */
export const speakWithHost =
  (frameId: string | null, naturalPx: (content: HTMLElement) => number) => (content: HTMLElement) => {
    const host = window.parent;
    if (host === window) return undefined;
    const id = frameId ?? DEFAULT_FRAME_ID;
    let width = innerWidth;
    let told = 0;
    const tell = (): void => {
      const isTurned = innerWidth !== width;
      width = innerWidth;
      const needed = naturalPx(content);
      const wanted = Math.ceil(isTurned ? needed : Math.max(needed, innerHeight));
      if (wanted === told) return;
      told = wanted;
      // A height is no secret, and a frame cannot know where its host is.
      host.postMessage(writeHeightMessage(id, wanted), '*');
    };
    const answer = ({ source, data }: MessageEvent): void => {
      if (source !== host || readWidthMessage(data, id) === null) return;
      told = 0;
      tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(content);
    addEventListener('message', answer);
    addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      removeEventListener('message', answer);
      removeEventListener('resize', tell);
    };
  };
