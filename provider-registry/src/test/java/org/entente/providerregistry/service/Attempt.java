package org.entente.providerregistry.service;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that anybody may try; answers with the word that the visibility tables have for what came of it. */
@FunctionalInterface
interface Attempt {
    String by(Person person);

    /** To see or do something that is not used up by that; it is made when first needed. */
    static Attempt on(Supplier<UUID> target, BiFunction<Person, UUID, Response> request) {
        var spare = new Spare(target);
        return person -> outcome(request.apply(person, spare.get()));
    }

    /** To take a step that can be taken once: after it succeeded, the next one gets a new target. */
    static Attempt onFresh(Supplier<UUID> target, BiFunction<Person, UUID, Response> request) {
        var spare = new Spare(target);
        return person -> {
            var outcome = outcome(request.apply(person, spare.get()));
            if (outcome.equals("yes")) {
                spare.used();
            }
            return outcome;
        };
    }

    /** To find the newest of its kind in a list. */
    static Attempt listed(Supplier<UUID> target, Function<Person, Response> request) {
        return person -> {
            var id = target.get().toString();
            var response = request.apply(person);
            return response.statusCode() == 200
                    ? response.jsonPath().getList("items.id").contains(id) ? "yes" : "hidden"
                    : outcome(response);
        };
    }

    /** To see one field of something that can be seen. */
    static Attempt field(Supplier<UUID> target, String field, BiFunction<Person, UUID, Response> request) {
        var spare = new Spare(target);
        return person -> {
            var response = request.apply(person, spare.get());
            return response.statusCode() == 200
                    ? response.jsonPath().get(field) == null ? "no" : "yes"
                    : outcome(response);
        };
    }

    private static String outcome(Response response) {
        return switch (response.statusCode()) {
            case 200, 201 -> "yes";
            case 401 -> "sign in";
            case 403 -> "no";
            case 404 -> "hidden";
            default -> response.statusCode() + " " + response.asString();
        };
    }

    /** The target at hand. */
    final class Spare {
        private final Supplier<UUID> make;
        private UUID target;

        Spare(Supplier<UUID> make) {
            this.make = make;
        }

        UUID get() {
            if (target == null) {
                target = make.get();
            }
            return target;
        }

        void used() {
            target = null;
        }
    }
}
