import { Link } from 'react-router-dom';
import { AreaLabel } from '../charts/AreaLabel.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './AreaLinks.css';

/** The areas of a record, each a way to its page. */
export function AreaLinks({ ids }: { ids: readonly string[] }) {
  const { dataset } = useSnapshot();
  const [view] = useViewState();
  return (
    <ul className="area-links">
      {ids.flatMap((id) => {
        const area = dataset.areaById.get(id);
        return area === undefined
          ? []
          : [
              <li key={id}>
                <Link to={hrefOf(paths.area(id), view)}>
                  <AreaLabel group={area.group} text={area.title} />
                </Link>
              </li>,
            ];
      })}
    </ul>
  );
}
