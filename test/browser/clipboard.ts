/** What the clipboard does with a text, as a script before any of the page: takes it, or refuses, as on http in an office's network. */
export const CLIPBOARDS = {
  takes: `{
    const copied = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void copied.push(text) } });
  }`,
  refuses: `Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
  });`,
};
