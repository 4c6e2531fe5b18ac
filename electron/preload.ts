import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Desk, DeskEvents } from '../domain/api';
import { apiSurface, eventSurface } from '../domain/api-surface';

/**
 * The whole surface that pages can reach: the listed calls, the listed events and the path of a dropped file.
 * No schemas in here: the main process checks every input.
 */
function listedCalls(): Desk['calls'] {
  const features = Object.entries(apiSurface).map(([feature, names]) => [
    feature,
    Object.fromEntries(
      names.map((name) => [
        name,
        (input: unknown): Promise<unknown> => ipcRenderer.invoke(`${feature}.${name}`, input),
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Desk['calls'];
}

function on<Name extends keyof DeskEvents>(
  name: Name,
  listener: (event: DeskEvents[Name]) => void,
): () => void {
  if (!eventSurface.includes(name)) throw new Error(`No such event: ${name}`);
  const hear = (_: unknown, event: DeskEvents[Name]): void => {
    listener(event);
  };
  ipcRenderer.on(`event.${name}`, hear);
  return () => {
    ipcRenderer.removeListener(`event.${name}`, hear);
  };
}

const desk: Desk = { calls: listedCalls(), on, pathOf: (file) => webUtils.getPathForFile(file as File) };

contextBridge.exposeInMainWorld('desk', desk);
