import type { FormHandle } from '../ui/form/useForm';
import { Choose, YES_NO } from './Choose';
import { Several } from './Several';
import { type Answer, NO_ITEM, type TransactionDraft } from './transaction';
import { Write } from './Write';

/** Everything that goes, one below the other. */
export function ItemFields({ form }: { form: FormHandle<TransactionDraft> }) {
  return (
    <Several
      one="item"
      entries={form.values.items}
      empty={NO_ITEM}
      id={form.fieldId('items')}
      error={form.errors.items}
      onChange={(items) => form.set('items', items)}
    >
      {(item, id, change, number) => (
        <div className="party__fields">
          <Write
            id={id}
            name={`eccn-${number}`}
            label="ECCN"
            hint="3A090.a, 4A090.b or 5A992.z for example; NONE for an item on no list."
            value={item.eccn}
            onChange={(eccn) => change({ eccn })}
          />
          <Write
            id={`${id}-tpp`}
            name={`tpp-${number}`}
            label="Total processing performance"
            hint="From dense figures: TOPS or TFLOPS times bits."
            value={item.totalProcessingPerformance}
            numeric
            onChange={(to) => change({ totalProcessingPerformance: to })}
          />
          <Write
            id={`${id}-bandwidth`}
            name={`bandwidth-${number}`}
            label="Memory bandwidth in GB/s"
            value={item.memoryBandwidthGigabytesPerSecond}
            numeric
            onChange={(to) => change({ memoryBandwidthGigabytesPerSecond: to })}
          />
          <Write
            id={`${id}-quantity`}
            name={`quantity-${number}`}
            label="Quantity"
            value={item.quantity}
            numeric
            onChange={(quantity) => change({ quantity })}
          />
          <Choose
            id={`${id}-designed`}
            name={`designed-${number}`}
            label="Designed or marketed for data centers"
            options={YES_NO}
            value={item.designedForDataCenter}
            onChange={(to) => change({ designedForDataCenter: to as Answer })}
          />
          <Choose
            id={`${id}-letter`}
            name={`letter-${number}`}
            label="The exporter got an “is informed” letter for it"
            options={YES_NO}
            value={item.informedLetter}
            onChange={(to) => change({ informedLetter: to as Answer })}
          />
        </div>
      )}
    </Several>
  );
}
