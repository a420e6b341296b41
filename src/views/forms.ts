/** Whether the host of this build takes what a form sends: `netlify.toml` says so for the published site only. */
export function takesForms(): boolean {
  return process.env['FORMS'] === 'netlify';
}
