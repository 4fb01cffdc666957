/**
 * What Formspree's client uses of React, from Preact itself. `preact/compat` would come whole, because the client
 * imports React by its default name: suspense, portals and synthetic events that no form of ours uses.
 */
import { createContext, createElement } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';

export { createContext, useContext, useEffect, useMemo, useState };
export default { createContext, createElement };
