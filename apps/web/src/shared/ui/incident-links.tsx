import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useServiceKey } from '../api/use-service-key';

export const IncidentLinks = ({ ids }: { ids: readonly string[] }) => {
  const service = useServiceKey();
  return ids.map((id) => (
    <Anchor
      key={id}
      inherit
      mr={6}
      underline="always"
      renderRoot={(props) => <Link to="/services/$service/incidents" params={{ service }} search={(before: object) => ({ ...before, incident: id })} {...props} />}
    >
      {id}
    </Anchor>
  ));
};
