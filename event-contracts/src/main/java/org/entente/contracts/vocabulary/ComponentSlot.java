package org.entente.contracts.vocabulary;

/** A place in the stack that an offering fills; each belongs to exactly one layer. */
public enum ComponentSlot {
    ACCELERATOR(Layer.HARDWARE),
    SERVER(Layer.HARDWARE),
    STORAGE(Layer.HARDWARE),
    NETWORK(Layer.HARDWARE),
    CLOUD(Layer.HARDWARE),
    DATA_PIPELINE(Layer.DATA),
    LABELING(Layer.DATA),
    MODEL(Layer.MODELS),
    MODEL_SERVING(Layer.MODELS),
    CYBERSECURITY(Layer.SECURITY),
    MODEL_SECURITY(Layer.SECURITY),
    APPLICATION(Layer.APPLICATIONS);

    private final Layer layer;

    ComponentSlot(Layer layer) {
        this.layer = layer;
    }

    /** The layer that this slot belongs to. */
    public Layer layer() {
        return layer;
    }
}
