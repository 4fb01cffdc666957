/**
 * Every ten minutes: asks the site whether its forms work, which is when the intake sends its mail and erases what is
 * due. Between requests no function runs by itself.
 */
export default async (): Promise<void> => {
  const { status } = await fetch(new URL('/halsa', process.env['PUBLIC_ORIGIN']));
  if (status !== 200)
    throw new Error(`/halsa svarade ${String(status)}: formulären fungerar inte.`);
};

export const config = { schedule: '*/10 * * * *' };
