import { senLayers } from '../../domain/pupils/codes';

/** The layers of support as choices. */
export const layerOptions = senLayers.map(({ code, name }) => ({ id: code, label: name }));
