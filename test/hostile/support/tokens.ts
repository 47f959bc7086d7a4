/** A token of a demo client, as any client gets it. */
export async function tokenOf(url: string, client: string): Promise<string> {
  const answer = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      client_secret: `${client}-secret`,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
