package org.entente.kit.houserules.badservice.orders.rest;

import java.util.List;
import org.entente.kit.houserules.badservice.orders.domain.OrderEntity;

public class ResourceThatShowsAnEntity {
    public List<OrderEntity> all() {
        return List.of();
    }
}
