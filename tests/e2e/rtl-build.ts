/** A build with the unpublished right-to-left language, for the tests that read it and those that look at it. */
export const RTL_BUILD = {
  outDir: '.cache/variants/rtl',
  env: { TEST_LOCALE: '1', PUBLISHER: 'exempelkommun' },
};
