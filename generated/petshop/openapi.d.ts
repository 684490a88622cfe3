// Types of the API's operations and schemas. Generated; do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether the API is up */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account and its shops
         * @description Says who is calling and which shops this credential may work for. Needs no shop.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pets
         * @description Pets of the shop, newest first. Read on by passing `next_cursor` of one answer as `cursor` of the next;
         *     keep the other parameters as they were.
         */
        get: operations["listPets"];
        put?: never;
        /**
         * Add a pet
         * @description Takes a new animal into the shop. It is `available` unless said otherwise.
         */
        post: operations["createPet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/search": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search pets by several conditions
         * @description Finds pets by price, age and character at once. Changes nothing.
         */
        post: operations["searchPets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/bulk-delete": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several pets
         * @description Removes up to 50 records for good. Pets in an open order are left out and listed in `failed`.
         */
        post: operations["deletePets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{pet_id}": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        /** Get one pet */
        get: operations["getPet"];
        put?: never;
        post?: never;
        /**
         * Delete a pet
         * @description Removes the record for good. To keep the record of a pet that found a home, archive it.
         */
        delete: operations["deletePet"];
        options?: never;
        head?: never;
        /**
         * Change a pet
         * @description Only the fields that are given change. `null` empties a field that may be empty.
         */
        patch: operations["updatePet"];
        trace?: never;
    };
    "/pets/{pet_id}:archive": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a pet
         * @description Takes the pet out of the shop window and keeps its record. Set the status again to bring it back.
         */
        post: operations["archivePet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{pet_id}/move": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a pet to another shop
         * @description Hands the pet over to another shop of the account. Its record goes with it.
         */
        post: operations["movePet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{pet_id}/photos": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        /** List the photos of a pet */
        get: operations["listPetPhotos"];
        put?: never;
        /**
         * Upload a photo of a pet
         * @description One PNG or JPEG of at most 5 MB, with a caption if you like.
         */
        post: operations["uploadPetPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{pet_id}/photos/{photo_id}": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
                /** @description Id of the photo. */
                photo_id: string;
            };
            cookie?: never;
        };
        /** Download a photo */
        get: operations["downloadPetPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Orders of the shop, newest first, page by page.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Sells one pet, or things from the shelves, or both. A pet in an order becomes `reserved`.
         *     The prices are the shop's; an order cannot set them.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        /** Get one order */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/cancel": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Ends the order, pays back what was paid and sets the pet free again. It cannot be undone.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/receipt": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the receipt of an order
         * @description The receipt as the till prints it, as plain text.
         */
        get: operations["getOrderReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers */
        get: operations["listCustomers"];
        put?: never;
        /** Add a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the customer. */
                customer_id: string;
            };
            cookie?: never;
        };
        /** Get one customer */
        get: operations["getCustomer"];
        /**
         * Replace a customer's details
         * @description All fields at once; what is left out is emptied.
         */
        put: operations["replaceCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List grooming appointments */
        get: operations["listAppointments"];
        put?: never;
        /** Book a grooming appointment */
        post: operations["bookAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the appointment. */
                appointment_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Call off an appointment
         * @description Frees the slot and sends the customer a message.
         */
        delete: operations["dropAppointment"];
        options?: never;
        head?: never;
        /** Move an appointment */
        patch: operations["moveAppointment"];
        trace?: never;
    };
    "/stock.csv": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the stock list as CSV */
        get: operations["exportStock"];
        /**
         * Replace the stock list from CSV
         * @description The whole list at once, with the same columns as the export. Articles that are missing from it are removed.
         */
        put: operations["importStock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/open-drawer": {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the cash drawer
         * @description For the till beside the door, and for nobody else.
         */
        post: operations["openCashDrawer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: int32
         * @example 7
         */
        PetId: number;
        /**
         * Format: int64
         * @description Order numbers are large; read them as 64-bit integers.
         * @example 9007199254741000
         */
        OrderId: number;
        /** @enum {string} */
        Species: "dog" | "cat" | "rabbit" | "hamster" | "parrot" | "fish" | "tortoise";
        /** @enum {string} */
        PetStatus: "available" | "reserved" | "sold" | "archived";
        /** @enum {string} */
        OrderStatus: "open" | "paid" | "picked_up" | "delivered" | "cancelled";
        Money: {
            /**
             * @description Decimal with two places.
             * @example 35.50
             */
            amount: string;
            /** @enum {string} */
            currency: "EUR" | "GBP" | "SEK";
        };
        /** @description Where the pet lives in the shop and what it eats. */
        Home: {
            /** @example B4 */
            kennel?: string;
            diet?: string[];
            notes?: string | null;
        };
        NewPet: {
            name: string;
            species: components["schemas"]["Species"];
            breed?: string | null;
            /** Format: date */
            born_on?: string | null;
            status?: components["schemas"]["PetStatus"];
            price: components["schemas"]["Money"];
            tags?: string[];
            home?: components["schemas"]["Home"];
        };
        PetChanges: {
            name?: string;
            breed?: string | null;
            /** Format: date */
            born_on?: string | null;
            status?: components["schemas"]["PetStatus"];
            price?: components["schemas"]["Money"];
            tags?: string[];
            home?: components["schemas"]["Home"];
        };
        Pet: {
            id: components["schemas"]["PetId"];
            name: string;
            species: components["schemas"]["Species"];
            breed?: string | null;
            /** Format: date */
            born_on?: string | null;
            status: components["schemas"]["PetStatus"];
            price: components["schemas"]["Money"];
            tags: string[];
            home?: components["schemas"]["Home"];
            /** Format: date-time */
            readonly created_at: string;
        };
        PetPage: {
            items: components["schemas"]["Pet"][];
            /** @description Null on the last page. */
            next_cursor: string | null;
        };
        PetSearch: {
            species?: components["schemas"]["Species"][];
            /** @description All of these. */
            tags?: string[];
            price?: {
                min?: string;
                max?: string;
            };
            /** Format: date */
            born_after?: string;
            /** @default 20 */
            limit: number;
        };
        Photo: {
            /** @example photo_3kd81mzp */
            id: string;
            caption?: string | null;
            /** @enum {string} */
            content_type: "image/png" | "image/jpeg";
            size_bytes: number;
            is_cover: boolean;
            /** Format: date-time */
            uploaded_at: string;
        };
        PetLine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "pet";
            pet_id: components["schemas"]["PetId"];
        };
        ProductLine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "product";
            /** @example BOWL-M */
            sku: string;
            quantity: number;
        };
        OrderLine: components["schemas"]["PetLine"] | components["schemas"]["ProductLine"];
        Delivery: {
            /** @enum {string} */
            method: "pick_up" | "courier" | "pet_taxi";
            address?: components["schemas"]["Address"];
            /** Format: date */
            on?: string;
        };
        NewOrder: {
            /** Format: uuid */
            customer_id: string;
            lines: components["schemas"]["OrderLine"][];
            delivery?: components["schemas"]["Delivery"];
            note?: string;
        };
        Order: {
            id: components["schemas"]["OrderId"];
            status: components["schemas"]["OrderStatus"];
            /** Format: uuid */
            customer_id: string;
            lines: components["schemas"]["OrderLine"][];
            delivery?: components["schemas"]["Delivery"];
            note?: string | null;
            total: components["schemas"]["Money"];
            cancel_reason?: string | null;
            /** @description Of the card terminal; the shop's own business. */
            payment_reference?: string;
            /** Format: date-time */
            placed_at: string;
            /** Format: date-time */
            cancelled_at?: string | null;
        };
        PageInfo: {
            page: number;
            per_page: number;
            total: number;
            pages: number;
        };
        Address: {
            street: string;
            city: string;
            postal_code?: string;
            /** @example DE */
            country: string;
        };
        CustomerFields: {
            name: string;
            /** Format: email */
            email: string;
            phone?: string | null;
            address?: components["schemas"]["Address"] | null;
            /** @default false */
            newsletter: boolean;
        };
        Customer: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            created_at: string;
        } & {
            name: string;
            /** Format: email */
            email: string;
            phone?: string | null;
            address?: components["schemas"]["Address"] | null;
            newsletter?: boolean;
        };
        NewAppointment: {
            /** Format: uuid */
            customer_id: string;
            pet_name: string;
            /** Format: date-time */
            starts_at: string;
            services: ("bath" | "trim" | "claws" | "ears" | "teeth")[];
            groomer?: string;
        };
        Appointment: {
            /** @example apt_k31x9d */
            id: string;
            /** Format: uuid */
            customer_id: string;
            pet_name: string;
            /** Format: date-time */
            starts_at: string;
            services: ("bath" | "trim" | "claws" | "ears" | "teeth")[];
            groomer?: string;
            /** @enum {string} */
            status: "booked" | "done" | "missed";
        };
        Account: {
            id: number;
            name: string;
            /** Format: email */
            email?: string;
            shops: {
                id: string;
                name: string;
                open: boolean;
                scopes: string[];
            }[];
        };
        Error: {
            /**
             * @description A word for programs.
             * @example not_found
             */
            code: string;
            /** @description A sentence for people. */
            message: string;
            /** @description Field to what is wrong with it. */
            fields?: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /** @description A parameter is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is missing, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not there, or not in this shop. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The present state does not allow it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This kind of body is not taken here. */
        WrongType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not right; `fields` says where. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The shop that is meant. Needed when the account has several. */
        Shop: string;
        /** @description Id of the pet. */
        PetIdPath: components["schemas"]["PetId"];
        /** @description Number of the order. */
        OrderIdPath: components["schemas"]["OrderId"];
        /** @description The `next_cursor` of the answer before. */
        Cursor: string;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description Rows on a page. */
        PerPage: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "name": "Nora Lind",
                     *       "email": "nora@petshop.example",
                     *       "shops": [
                     *         {
                     *           "id": "shop_harbour",
                     *           "name": "Harbour Street",
                     *           "open": true,
                     *           "scopes": [
                     *             "pets:read",
                     *             "pets:write",
                     *             "orders:read",
                     *             "orders:write",
                     *             "customers:read",
                     *             "customers:write",
                     *             "grooming:read",
                     *             "grooming:write",
                     *             "stock:read",
                     *             "stock:write"
                     *           ]
                     *         },
                     *         {
                     *           "id": "shop_mill",
                     *           "name": "Old Mill",
                     *           "open": true,
                     *           "scopes": [
                     *             "pets:read",
                     *             "orders:read",
                     *             "customers:read",
                     *             "grooming:read",
                     *             "stock:read"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listPets: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
                /** @description Only these species; repeat the parameter for several. */
                species?: components["schemas"]["Species"][];
                /** @description Only pets in this state. */
                status?: components["schemas"]["PetStatus"];
                /** @description Words to find in the name or the description. */
                search?: string;
                /** @description Field to sort by; a leading minus turns the order round. */
                sort?: "name" | "-name" | "price" | "-price" | "born_on" | "-born_on";
                /** @description The `next_cursor` of the answer before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many pets at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of pets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 7,
                     *           "name": "Biscuit",
                     *           "species": "dog",
                     *           "breed": "Beagle",
                     *           "born_on": "2026-02-11",
                     *           "status": "available",
                     *           "price": {
                     *             "amount": "480.00",
                     *             "currency": "EUR"
                     *           },
                     *           "tags": [
                     *             "gentle",
                     *             "house-trained"
                     *           ],
                     *           "home": {
                     *             "kennel": "B4",
                     *             "diet": [
                     *               "puppy kibble"
                     *             ],
                     *             "notes": null
                     *           },
                     *           "created_at": "2026-05-02T09:15:00Z"
                     *         },
                     *         {
                     *           "id": 8,
                     *           "name": "Ophelia",
                     *           "species": "cat",
                     *           "breed": null,
                     *           "born_on": "2025-11-30",
                     *           "status": "reserved",
                     *           "price": {
                     *             "amount": "150.00",
                     *             "currency": "EUR"
                     *           },
                     *           "tags": [
                     *             "sleepy"
                     *           ],
                     *           "home": {
                     *             "kennel": "C1",
                     *             "diet": [
                     *               "salmon"
                     *             ],
                     *             "notes": "Hides behind the heater."
                     *           },
                     *           "created_at": "2026-04-18T14:00:00Z"
                     *         },
                     *         {
                     *           "id": 9,
                     *           "name": "Sir Hops",
                     *           "species": "rabbit",
                     *           "breed": "Dwarf lop",
                     *           "born_on": "2026-03-20",
                     *           "status": "available",
                     *           "price": {
                     *             "amount": "35.50",
                     *             "currency": "EUR"
                     *           },
                     *           "tags": [],
                     *           "home": {
                     *             "kennel": "R2",
                     *             "diet": [
                     *               "hay",
                     *               "carrots"
                     *             ],
                     *             "notes": null
                     *           },
                     *           "created_at": "2026-05-20T08:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createPet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPet"];
            };
        };
        responses: {
            /** @description The new pet. */
            201: {
                headers: {
                    /** @description Address of the pet. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    searchPets: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "species": [
                 *         "dog",
                 *         "cat"
                 *       ],
                 *       "price": {
                 *         "max": "500.00"
                 *       },
                 *       "tags": [
                 *         "gentle"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PetSearch"];
            };
        };
        responses: {
            /** @description The pets that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    deletePets: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         8,
                 *         9
                 *       ]
                 *     }
                 */
                "application/json": {
                    ids: components["schemas"]["PetId"][];
                };
            };
        };
        responses: {
            /** @description What was deleted, and what was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: components["schemas"]["PetId"][];
                        /** @description Pet id to the reason. */
                        failed: {
                            [key: string]: string;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    getPet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "reserved",
                 *       "price": {
                 *         "amount": "450.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PetChanges"];
            };
        };
        responses: {
            /** @description The pet as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    archivePet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @example Found a home */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The archived pet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    movePet: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The shop that takes the pet.
                     * @example shop_mill
                     */
                    shop_id: string;
                };
            };
        };
        responses: {
            /** @description The pet as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listPetPhotos: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All photos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    uploadPetPhoto: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The picture. */
                    file: string;
                    caption?: string;
                    /**
                     * @description Show this one first.
                     * @default false
                     */
                    is_cover?: boolean;
                };
            };
        };
        responses: {
            /** @description The photo's record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["WrongType"];
            422: components["responses"]["Invalid"];
        };
    };
    downloadPetPhoto: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the pet. */
                pet_id: components["parameters"]["PetIdPath"];
                /** @description Id of the photo. */
                photo_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
                /** @description Only orders in this state. */
                status?: components["schemas"]["OrderStatus"];
                /** @description Only orders of this customer. */
                customer_id?: string;
                /** @description Only orders placed at or after this time. */
                placed_after?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        pagination: components["schemas"]["PageInfo"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    placeOrder: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: {
                /** @description A key of your own; the same key never places a second order. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21",
                 *       "lines": [
                 *         {
                 *           "kind": "pet",
                 *           "pet_id": 7
                 *         },
                 *         {
                 *           "kind": "product",
                 *           "sku": "BOWL-M",
                 *           "quantity": 2
                 *         }
                 *       ],
                 *       "delivery": {
                 *         "method": "pick_up"
                 *       },
                 *       "note": "Will come on Saturday."
                 *     }
                 */
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default other
                     * @enum {string}
                     */
                    cancel_reason?: "changed_mind" | "found_elsewhere" | "mistake" | "other";
                };
            };
        };
        responses: {
            /** @description The cancelled order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getOrderReceipt: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Number of the order. */
                order_id: components["parameters"]["OrderIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example CORNER PET SHOP
                     *     1 x Beagle "Biscuit"   480.00 EUR
                     *     Thank you!
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
                /** @description The customer with this address. */
                email?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21",
                     *           "name": "Ada Brook",
                     *           "email": "ada@mail.example",
                     *           "phone": "+49 30 1234567",
                     *           "address": {
                     *             "street": "Canal Row 3",
                     *             "city": "Berlin",
                     *             "postal_code": "10999",
                     *             "country": "DE"
                     *           },
                     *           "newsletter": true,
                     *           "created_at": "2026-01-12T10:00:00Z"
                     *         },
                     *         {
                     *           "id": "0b9e8c1d-72aa-4f03-8a44-6c1f5f0e9d10",
                     *           "name": "Tomas Vale",
                     *           "email": "tomas@mail.example",
                     *           "phone": null,
                     *           "address": null,
                     *           "newsletter": false,
                     *           "created_at": "2026-03-03T16:45:00Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total": 2,
                     *         "pages": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        pagination: components["schemas"]["PageInfo"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createCustomer: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Iris Penn",
                 *       "email": "iris@mail.example",
                 *       "newsletter": false
                 *     }
                 */
                "application/json": components["schemas"]["CustomerFields"];
            };
        };
        responses: {
            /** @description The new customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the customer. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceCustomer: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the customer. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerFields"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
                /** @description Only appointments on this day. */
                day?: string;
                /** @description Only appointments with this groomer. */
                groomer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointments, earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    bookAppointment: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21",
                 *       "pet_name": "Momo",
                 *       "starts_at": "2026-07-04T15:00:00Z",
                 *       "services": [
                 *         "bath",
                 *         "claws"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description The appointment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
        };
    };
    dropAppointment: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the appointment. */
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Called off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    moveAppointment: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path: {
                /** @description Id of the appointment. */
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    starts_at?: string;
                    groomer?: string;
                };
            };
        };
        responses: {
            /** @description The appointment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    exportStock: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line per article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example sku,name,on_hand,price
                     *     BOWL-M,Food bowl (medium),14,9.90
                     *     HAY-1KG,Meadow hay 1 kg,32,4.50
                     *     LEASH-R,Red leash,3,12.00
                     */
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    importStock: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Taken over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            415: components["responses"]["WrongType"];
        };
    };
    openCashDrawer: {
        parameters: {
            query?: {
                /** @description The shop that is meant. Needed when the account has several. */
                shop?: components["parameters"]["Shop"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawer is open. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
